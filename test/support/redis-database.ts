/** The test server's database of a number: whoever empties his empties nobody else's. */
export const redisDatabase = (number: number): string =>
  (process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1/0').replace(/\/\d*$/, `/${number}`)
