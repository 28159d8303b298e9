/** Why there is no answer, by what the person in front of it can do. */
export type ProblemCause =
  | 'offline'
  | 'slow'
  | 'refused'
  | 'signed out'
  | 'too long'
  | 'too many'
  | 'starting'
  | 'broken'

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

/** Reads an answer of RFC 9457; anything else that failed is a problem without words. */
export const problemOf = async (response: Response): Promise<Problem> => {
  const said = (await response.json().catch(() => null)) as Partial<Omit<Problem, 'cause'>> | null
  return {
    cause: causes[response.status] ?? 'broken',
    detail: said?.detail ?? '',
    errors: said?.errors ?? [],
    requestId: said?.requestId ?? null,
  }
}

/** A problem before any answer: the wire is cut, or patience ended. */
export const silence = (reason: unknown): Problem => ({
  cause: reason instanceof DOMException && reason.name === 'TimeoutError' ? 'slow' : 'offline',
  detail: '',
  errors: [],
  requestId: null,
})
