/** What is kept between leaving for the service and coming back. */
export interface SignOnSecrets {
  readonly state: string
  readonly nonce: string
  /** PKCE (RFC 7636). */
  readonly verifier: string
}

/** Somebody the service vouches for. */
export interface Vouched {
  readonly issuer: string
  /** Who he is there, for ever. */
  readonly subject: string
  /** `null` when it told none, or has not verified it. */
  readonly email: string | null
  /** Whether he has shown it a second factor. */
  readonly hasSecondFactor: boolean
}

/** `refused`: the answer is not right, or nobody was let in there. `away`: the service does not answer. */
export type SignOnFailure = 'refused' | 'away'

/** A service that vouches for people. */
export interface SignOn {
  /** Where a browser is sent, and what its answer will be held against; `back` is where it answers. */
  readonly begin: (back: string) => Promise<{ readonly url: string; readonly secrets: SignOnSecrets } | SignOnFailure>
  /** Reads the answer, which came to this address. */
  readonly finish: (answer: URL, secrets: SignOnSecrets) => Promise<Vouched | SignOnFailure>
  /** Where a browser signs out there, too, and then comes to `back`; `null` when it does not say. */
  readonly exit: (back: string) => Promise<string | null>
}
