import { expect, test } from 'vitest';
import { hole, HoleRead, strictView } from './strict-view.ts';

test('a view refuses what a read-tracking view cannot follow', () => {
  const view = strictView({ list: ['a', 'b'], record: { x: 1 } });
  expect(() => view.list.length).toThrow(TypeError);
  expect(() => view.list[0]).toThrow(TypeError);
  expect(() => [...view.list]).toThrow(TypeError);
  expect(() => view.list.map((element) => element)).toThrow(TypeError);
  expect(() => Object.keys(view.record)).toThrow(TypeError);
  expect(() => JSON.stringify(view)).toThrow(TypeError);
  expect(() => 'x' in view.record).toThrow(TypeError);
  expect(() => (view.record.x = 2)).toThrow(TypeError);
});

test('a view answers the five questions, and a definite element decides', () => {
  const view = strictView(['a', hole, 'b']);
  expect(view.some((element) => element === 'b')).toBe(true);
  expect(view.every((element) => element === 'a')).toBe(false);
  expect(view.includes('b')).toBe(true);
  expect(() => view.includes('c')).toThrow(HoleRead);
  expect(() => view.every((element) => element !== 'c')).toThrow(HoleRead);
  expect(() => view.filter((element) => element === 'a')).toThrow(HoleRead);
  expect(strictView(['a', 'b']).filter((element) => element === 'a')).toEqual(['a']);
  expect(strictView(['a', 'b']).find((element) => element !== 'a')).toBe('b');
  expect(() => strictView({ x: hole }).x).toThrow(HoleRead);
});
