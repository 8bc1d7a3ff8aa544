/**
 * The names in a record. Not `Object.keys`: that asks a view for the description of each property, and so for values that nobody may know; this asks
 * for the names alone.
 */
export function namesIn(record: object): readonly string[] {
  return Reflect.ownKeys(record).filter((name) => typeof name === 'string');
}
