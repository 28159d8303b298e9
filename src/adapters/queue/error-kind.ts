/** Only what kind of error it was, `TypeError E_TEXT`: its message may quote the text of a sensitive need. */
export const errorKind = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error ? `${error.name} ${error.code}` : error.name
}
