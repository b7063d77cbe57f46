import { describe, test } from 'vitest';
import { CLAIMS, holdsForFiles } from '../storage/edit-yaml-claims.ts';

const FILES = 10_000;

describe(`in ${FILES} files of every kind, each in a form by chance,`, () => {
  test.each(Object.entries(CLAIMS))('%s', (_, claim) => holdsForFiles(claim, FILES), 1_800_000);
});
