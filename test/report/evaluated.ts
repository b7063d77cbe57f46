/** What a formula with its numbers put in comes to: + − · / and brackets, |x|, min(a, b), max(a, b). */
export function evaluated(filled: string): number {
  const tokens = filled.match(/\d+(?:\.\d+)?(?:e[+-]\d+)?|min|max|[-+−·/(),|]/g) ?? [];
  if (tokens.join('') !== filled.replace(/\s/g, '')) throw new Error(`not a formula: ${filled}`);
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  const need = (token: string): void => {
    if (!take(token)) throw new Error(`${token} is missing in ${filled}`);
  };

  function sum(): number {
    let total = product();
    for (;;) {
      if (take('+')) total += product();
      else if (take('−')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let total = factor();
    for (;;) {
      if (take('·')) total *= factor();
      else if (take('/')) total /= factor();
      else return total;
    }
  }

  function factor(): number {
    if (take('−')) return -factor();
    if (take('(')) return closed(')');
    if (take('|')) return Math.abs(closed('|'));
    const choose = take('min') ? Math.min : take('max') ? Math.max : null;
    if (!choose) return Number(tokens[at++]);
    need('(');
    const first = sum();
    need(',');
    return choose(first, closed(')'));
  }

  function closed(by: string): number {
    const inner = sum();
    need(by);
    return inner;
  }

  const total = sum();
  if (at !== tokens.length || Number.isNaN(total)) throw new Error(`not read to its end: ${filled}`);
  return total;
}
