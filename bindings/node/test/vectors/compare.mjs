// Whether an answer is the expected one. The decimals of a text are part of it.

/** Where two answers differ, each by its path. */
export function differences(expected, got, path = '') {
  if (isObject(expected) && isObject(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    return keys.flatMap((key) => {
      if (got[key] === undefined) return [`${path}/${key}: expected ${shown(expected[key])}`];
      if (key in expected) return differences(expected[key], got[key], `${path}/${key}`);
      return untold(expected, key) ? [] : [`${path}/${key}: got ${shown(got[key])}`];
    });
  }
  if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    return expected.flatMap((one, place) => differences(one, got[place], `${path}/${place}`));
  }
  if (Object.is(expected, got)) return [];
  return [`${path}: expected ${shown(expected)}, got ${shown(got)}`];
}

/** Of a refusal and of a post the details that are not told are not compared. */
function untold(told, detail) {
  if (detail === 'date' || detail === 'field') return 'code' in told;
  return detail === 'effective' && 'outcome' in told;
}

/** Whether an error has the code and every detail that is told; details are codes and texts. */
export const refusedAs = (error, expected) =>
  'code' in expected
  && Object.entries(expected).every(([detail, value]) => error[detail] === value);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value) => JSON.stringify(value) ?? 'nothing';
