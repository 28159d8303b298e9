/**
 * The address of a real server to test against, from the environment. Without one its tests are left out, by name;
 * in CI a server that could not be started is a failure.
 */
export const realServer = (variable: `TEST_${string}_URL`): string | undefined => {
  const url = process.env[variable]
  if (url !== undefined) return url
  if (process.env.CI) throw new Error(`${variable} is not set: CI tests every engine on its real server`)
  console.warn(`Skipped, for ${variable} names no server: the suites of that engine`)
  return undefined
}
