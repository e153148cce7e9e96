/** Where fuzzing begins, and how long one case may take. */

export const SEED = 20201130;

/** So many times a valid case is allowed to any other: far more than a busy machine ever takes. */
export const MOST_TIMES = 50;
