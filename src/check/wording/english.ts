import type { Wording } from './wording.ts';

export const english: Wording = {
  improving:
    'improve improving enhance optimize optimise upgrade better grow scale develop transform modernize modernise'.split(
      ' ',
    ),
  changing:
    'increase grow raise boost drive maximize maximise lift expand sell get make close sign generate reduce cut'.split(
      ' ',
    ),
  whole: [
    ...'product products service services business company organization organisation team teams department sales'.split(
      ' ',
    ),
    ...'marketing engineering design support finance operations website site app apps platform software system'.split(
      ' ',
    ),
    ...'systems code codebase technology tech infrastructure process processes workflow workflows customer'.split(' '),
    ...'customers client clients user users people employees staff culture communication collaboration'.split(' '),
    ...'performance results things stuff everything management leadership project projects brand tools success backend frontend api database office store shop skills myself'.split(
      ' ',
    ),
  ],
  respects: [
    ...'quality efficiency productivity efficient productive agile effective innovative innovation agility'.split(' '),
    ...'excellence experience growth morale'.split(' '),
  ],
  filler: [
    ...'a an the our my your their us we i to be become being do make making get have give achieve reach deliver'.split(
      ' ',
    ),
    ...'ensure continue continuously work working want try more much very really even best good great awesome amazing'.split(
      ' ',
    ),
    ...'successful successfully hard harder smart smarter faster overall general all and of in at for with as it its'.split(
      ' ',
    ),
    ...'this quarter year month next level take bring is are will must should significantly constantly happy happier'.split(
      ' ',
    ),
  ],
  figures: [
    ...'sales revenue revenues profit profits profitability turnover income arr mrr gmv ebitda money traffic leads'.split(
      ' ',
    ),
    ...'mqls mql pageviews downloads signups sign-ups churn conversion conversions cost costs spend expenses margin margins growth'.split(
      ' ',
    ),
  ],
  counted:
    'new paying active bookings pipeline daily weekly monthly customer customers client clients user users subscriber subscribers follower followers visitor visitors member members account accounts order orders deal deals download downloads'.split(
      ' ',
    ),
  when: [
    /\b(?:by|before|until|in|during|for) (?:the )?(?:end|start|middle|close) of (?:the )?(?:\w+ )?\w+$/,
    /\b(?:by|before|until|in|during|for) (?:(?:the|this|next) )?(?:\w+ )?(?:year|quarter|month|q[1-4]|h[12]|(?:19|20)\d\d)(?: (?:19|20)\d\d)?$/,
  ],
  targets: 'target targets goal goals quota quotas number numbers budget kpi kpis forecast'.split(' '),
  meeting:
    'hit meet beat exceed attain make achieve reach deliver on annual quarterly monthly yearly financial company'.split(
      ' ',
    ),
  empty: [
    /^(?:sell|earn|do|win) more$/,
    /^(?:make a (?:\w+ )?difference|change (?:the world|lives)|(?:customers?|people|quality) first|go the extra mile|give (?:it )?our best|do our best)\b.{0,30}$/,
    /^(?:work|act|communicate|collaborate|think|try) (?:smarter|harder|better|more|faster|together)(?:[ ,].*)?$/,
    /^(?:provide|deliver|offer|give) (?:great|good|excellent|better|the best|outstanding|amazing|world[- ]class) \w+(?: \w+)?(?: (?:to|for) (?:(?:all|our|the|every|internal) )*\w+)?$/,
    /^(?:\w+ ){0,2}(?:a |an |the |our )?better (?:\w+ ){0,2}\w+$/,
    /^(?:make|turn) .{1,40} (?:better|great|awesome|amazing|successful|a success|into a success)$/,
    /^(?:be|become|stay|remain) (?:the )?(?:best|number one|#1|no\.? ?1|leader|market leader|world[- ]class)$/,
  ],
  asUsual: [
    /\bkeep(?:ing)? (?:the |our )?(?:business|company|shop|lights|systems?|operations?|servers?|infrastructure) (?:running|going|on|up)\b/,
    /^keep (?:on )?(?:answering|doing|providing|delivering|serving|supporting|processing|publishing|sending|paying|meeting|handling|working)\b/,
    /^continue (?:to |with )?(?:provid|deliver|offer|support|maintain|do|run)/,
    /\bbusiness as usual\b/,
  ],
  work: [
    /^(?:we )?(?:hire|recruit|build|create|write|draft|publish|ship|launch|release|develop|implement|re-?design|design|run|conduct|hold|host|organi[sz]e|complete|finish|finali[sz]e|document|define|identify|analy[sz]e|train|teach|set ?up|start|begin|execute|roll out|migrate|automate|update|fix|refactor|re-?write|do|prepare|plan|review|attend|send|call|post|interview|survey|research|investigate|audit|test|integrate|install|deploy|configure|introduce|establish|produce|record|present|visit|meet|schedule|contact|reach out|read|learn|study|work on|perform|carry out|map|make|buy|evaluate|explore|move|switch|respond to|answer|reply to|assign|close out|hand over|watch|listen|talk|discuss|follow up|compile|collect|gather|monitor|track|maintain|share|tweet|blog|film|translate|practi[cs]e|subscribe|sign up for)\b/,
    /\b(?:published|written|shipped|held|launched|hired|created|trained|completed|built|released|sent|automated|documented|conducted|organi[sz]ed|enrolled)$/,
  ],
  delivery: [
    /^(?:successfully )?(?:hire|recruit|launch|release|ship|publish|migrate|roll out|finish|complete|host|organi[sz]e|open|set up|install)(?! (?:up|out|every|each)\b)(?:(?! (?:that|which|so|to|for|who|without|people) ).){1,60}$/,
  ],
  effect: [
    /\b(?:increas|reduc|rais|lower|improv|cut|boost|grow|decreas|lift|sav|shorten)(?:e|es|ing|s|ting)?\b.*\d/,
    /\b(?:revenue|sales of|satisfaction|nps|csat|retention|churn|conversion|rating|win rate|adoption|margin)\b.*\d/,
    /\d.*\b(?:revenue|satisfaction|nps|csat|retention|churn|conversion|rating|win rate|adoption|margin|arr|mrr)\b/,
    /[$€£]\s?\d/,
  ],
  placeholder: [
    /(?:\b[xyzn]|\b[xyz]{2,}|\?{1,3}|_{2,})\s?%/,
    /(?:r\$|[$€£¥])\s?(?:[xyzn]{1,4}(?![\p{L}\p{N}])|_+|\?+)/u,
    /(?<![\p{L}\p{N}])(?:x{2,}|tbd|tbc|t\.b\.d\.|lorem ipsum|to be (?:defined|determined|decided|confirmed))(?![\p{L}\p{N}])/u,
    /^todo$|(?<![\p{L}\p{N}])todo:|[[(<]\s?todo(?![\p{L}\p{N}])/u,
    /\?{2,}|_{3,}|\[(?:\s*|[xyzn]|number|target|value|metric|name|date|insert[^\]]*|your[^\]]*)\]/,
    /<(?:x|n|number|target|value|metric|name|date|insert [^>]*|your [^>]*)>|\{\{[^}]*\}\}/,
    /\b(?:from|by|to|reach|least) [xyzn](?: to [xyzn])?(?=\s|$|[.,;])/,
  ],
  baseline: [
    /\((?:currently|current(?: value)?|now|today|baseline|was|up from|down from|from)[:\s]+([^)]*?\d[^)]*)\)/,
    /\bfrom (?:currently |about |around )?([$€£]?\d[\d.,]*\s?\S*)(?:\s\S+){0,3}? (?:to|up to|down to)\b/,
    /([$€£]?\d[\d.,]*\s?%?)\s?(?:→|->|=>)/,
    /\b(?:currently|baseline:?|today:) (?:at |about )?([$€£]?\d[\d.,]*\s?%?)/,
  ],
  spans: [
    /(?:within|in|first|last|next|every|per|under|past|over)(?: the)?(?: first| next| last)? ?(\d+)[ -]?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/g,
    /(\d+)[ -](?:minute|hour|day|week|month|year)\b/g,
    /\b(\d+)(?: out of | in | of )\d+\b/g,
    /\b(?:our|my|their|its|these|those) (\d+)\b/g,
    /\b(\d+) (?:largest|biggest|most|best|top|key|main)\b/g,
  ],
};
