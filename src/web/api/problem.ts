/** Why there is no answer, by what the person in front of it can do. */
export type ProblemCause =
  | 'offline'
  | 'slow'
  | 'refused'
  | 'signed out'
  | 'done before'
  | 'too long'
  | 'too many'
  | 'starting'
  | PartAwayCause
  | 'broken'

/** A part of the service is away; the rest is there. */
type PartAwayCause = 'database away' | 'index away' | 'queue away'

/** One wrong field in the words of the server. */
export interface FieldError {
  readonly field: string
  readonly value: string | null
  readonly expected: string
}

export interface Problem {
  readonly cause: ProblemCause
  /** The server's own words, empty when it said nothing a person could use. */
  readonly detail: string
  readonly errors: readonly FieldError[]
  /** Under which the log of the server knows the request. */
  readonly requestId: string | null
}

const causes: Readonly<Record<number, ProblemCause>> = {
  400: 'refused',
  401: 'signed out',
  403: 'refused',
  413: 'too long',
  414: 'too long',
  422: 'refused',
  429: 'too many',
  431: 'too long',
  502: 'starting',
  503: 'starting',
  504: 'slow',
}

/** Causes that lie with the service or the way to it, and pass without anybody changing what was asked. */
const passing: ReadonlySet<ProblemCause> = new Set([
  'offline',
  'slow',
  'starting',
  'database away',
  'index away',
  'queue away',
])

/** Whether the same, asked again later, may well be answered. */
export const isPassing = ({ cause }: Problem): boolean => passing.has(cause)

/** Reads an answer of RFC 9457; anything else that failed is a problem without words. */
export const problemOf = (status: number, said: unknown): Problem => {
  const { detail = '', errors = [], requestId = null, away } = isProblem(said) ? said : {}
  // In the language of the page: it has words for each part.
  if (away !== undefined) return { cause: `${away} away`, detail: '', errors, requestId }
  return { cause: causes[status] ?? 'broken', detail, errors, requestId }
}

interface Said extends Omit<Problem, 'cause'> {
  readonly away: 'database' | 'index' | 'queue'
}

const isProblem = (said: unknown): said is Partial<Said> => typeof said === 'object' && said !== null

/** A problem before any whole answer: the wire is cut, patience ended, or what came is no answer. */
export const silence = (reason: unknown): Problem => ({
  cause: causeOf(reason),
  detail: '',
  errors: [],
  requestId: null,
})

const causeOf = (reason: unknown): ProblemCause => {
  if (reason instanceof SyntaxError) return 'broken'
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'slow' : 'offline'
}
