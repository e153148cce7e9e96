import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { claim, fail, holds, type Claim } from '../../src/loader/claim.js';

let claims: Claim[];
let started: string[];

/** A copy that says when it starts. */
function copy(version: string, base = `https://host.example/${version}/`): Claim {
  return { version, base: () => base, start: () => started.push(version) };
}

function claimAll(...copies: Claim[]): Claim[] {
  for (const one of copies) claim(claims, one);
  return copies;
}

beforeEach(() => {
  claims = [];
  started = [];
});

describe('a page', () => {
  test('is the first copy’s, and others do not start', () => {
    const [first, second] = claimAll(copy('1'), copy('2'));
    assert.deepEqual(started, ['1']);
    assert.deepEqual([holds(claims, first!), holds(claims, second!)], [true, false]);
  });

  test('is claimed once by a copy that is pasted again', () => {
    const [, again] = claimAll(copy('1'), copy('1'));
    assert.deepEqual(started, ['1']);
    assert.equal(holds(claims, again!), false);
  });

  test('is claimed by two versions at one address, and by one version at two', () => {
    const copies = claimAll(copy('1', '/a/'), copy('2', '/a/'), copy('1', '/b/'));
    for (const one of copies) fail(claims, one);
    assert.deepEqual(started, ['1', '2', '1']);
  });
});

describe('a copy whose files cannot be had', () => {
  test('gives way to the next, and to that one only', () => {
    const [first, second] = claimAll(copy('1'), copy('2'), copy('3'));
    fail(claims, first!);
    fail(claims, first!);
    assert.deepEqual(started, ['1', '2']);
    assert.equal(holds(claims, second!), true);
  });

  test('keeps the page while there is no other', () => {
    const [only] = claimAll(copy('1'));
    fail(claims, only!);
    assert.equal(holds(claims, only!), true);
  });

  test('gives way to one that comes later', () => {
    const [first] = claimAll(copy('1'));
    fail(claims, first!);
    const [later] = claimAll(copy('2'));
    assert.deepEqual(started, ['1', '2']);
    assert.equal(holds(claims, later!), true);
  });

  test('may claim the page again behind the others', () => {
    const [first, second] = claimAll(copy('1'), copy('2'));
    fail(claims, first!);
    claimAll(copy('1'));
    assert.deepEqual(started, ['1', '2']);
    fail(claims, second!);
    assert.deepEqual(started, ['1', '2', '1']);
  });
});
