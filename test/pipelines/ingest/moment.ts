/** When the tests take place. */
export const now = '2026-11-01T08:00:00.000Z'
