// The types of `index.mjs`: the same, for import.
export * from './index.js';
