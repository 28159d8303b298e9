/** Every number that decides how the engine in PostgreSQL searches. Scores do not depend on them. */
export const postgresSearch = {
  /** Up to so many vectors that pass the filters are all compared: exact, and as quick as the graph. */
  compared: 10_000,
  /** Of the graph's answer so many times the limit are held against the full vectors: it holds halves. */
  oversampling: 2,
  /** Nodes of the graph that are looked at before a filter is given up: all of a national pool. */
  scanned: 1_000_000,
  /** The most candidates the graph can be asked to hold in view (pgvector's own limit). */
  view: 1_000,
} as const
