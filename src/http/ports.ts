import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyServerOptions } from 'fastify'
import type { MatchAnswer, MatchQuestion } from '../../pipelines/answer.ts'
import type { ChainReading } from '../../pipelines/chains.ts'
import type { FoundCommonNeeds } from '../../pipelines/common-needs.ts'
import type { DigestPreview } from '../../pipelines/digest/preview.ts'
import type { Files } from '../../pipelines/engagements/attach.ts'
import type { Arranged } from '../../pipelines/event/arrange.ts'
import type { Standing } from '../../pipelines/event/posed.ts'
import type { Repaired, Repairing } from '../../pipelines/event/repair.ts'
import type { LinkPorts } from '../../pipelines/identity/send-link.ts'
import type { ErasePorts } from '../../pipelines/persons/erase.ts'
import type { Trial, TrialQuestion } from '../../pipelines/profiles/trial.ts'
import type { ReadingDraft, Unread } from '../../pipelines/read-need.ts'
import type { Current } from '../../pipelines/shortlist/change.ts'
import type { Mended, Mending } from '../../pipelines/shortlist/mend.ts'
import type { Suggestions } from '../../pipelines/suggest.ts'
import type { teamFor } from '../../pipelines/teams/team.ts'
import type { ThesaurusPorts } from '../../pipelines/thesaurus/ports.ts'
import type { TripOrder } from '../../pipelines/trips/plan-trip.ts'
import type { Chore } from '../domain/chore.ts'
import type { PartOnServer } from '../domain/failure.ts'
import type { Need } from '../domain/need.ts'
import type { MeasuredOn, ProfileRun } from '../domain/profile-run.ts'
import type { Pair, ShortlistLine } from '../domain/shortlist.ts'
import type { Team } from '../domain/team.ts'
import type { TripPlan } from '../domain/trip.ts'
import type { Viewer } from '../domain/viewer.ts'
import type { Database } from '../ports/database.ts'
import type { Queue } from '../ports/queue.ts'
import type { SignOn } from '../ports/sign-on.ts'

/** Everything the API needs of the house. */
export interface HttpPorts {
  readonly db: Database
  /** Who asks, by the headers of the request. */
  readonly viewerOf: (headers: IncomingHttpHeaders) => Promise<Viewer>
  /** Where the bytes of attachments are kept. */
  readonly files: Files
  /** How people sign in here. */
  readonly identity: Pick<LinkPorts, 'isProduction' | 'publicUrl' | 'mailFrom'>
  /** Another service people may sign on by, and its name here; `null`: none. */
  readonly signOn: { readonly name: string; readonly service: SignOn } | null
  /** How requests are counted: in the Redis that is given, or in this process; `null`: they are not. */
  readonly limits: { readonly counts: object | null } | null
  /** Addresses and networks of proxies that may say for whom they ask; nobody else is believed. */
  readonly trustedProxies: readonly string[]
  /** ISO 8601. */
  readonly now: () => string
  /** Unguessable, a new one each time. */
  readonly newId: () => string
  /** The record that is asked for is there. */
  readonly match: (question: MatchQuestion) => Promise<MatchAnswer>
  readonly shortlists: {
    /** Begins to compute a list that waits for its plan; it goes on by itself, and tells what fails. */
    readonly begin: (id: string, circles: Viewer['circles']) => void
    /** The line of a pair that somebody wants on a list. */
    readonly line: (pair: Pair, circles: Viewer['circles']) => Promise<ShortlistLine>
    readonly mend: (current: Current, mending: Mending) => Promise<Mended>
    /** Whom those who come are brought to. */
    readonly trip: (order: TripOrder) => Promise<TripPlan>
    /** The smallest team for a need that asks for several things. */
    readonly team: (need: Need, asking: Parameters<typeof teamFor>[1]) => Promise<Team>
  }
  readonly chores: {
    /** Begins work that waits for it; it goes on by itself, and tells what fails. */
    readonly begin: (chore: Chore) => void
    /** When the version of the index before was made, ISO 8601; `null`: there is none to turn back to. */
    readonly before: () => Promise<string | null>
  }
  readonly profiles: {
    /** Begins to measure a run that waits for it; it goes on by itself, and tells what fails. */
    readonly begin: (run: ProfileRun) => void
    readonly measuredOn: () => MeasuredOn
    /** One question under the weights in force and under others. */
    readonly trial: (question: TrialQuestion) => Promise<Trial | null>
  }
  /** What a code of `data/taxonomies/industries.json` is called. */
  readonly industryName: (code: string) => string
  readonly chains: ChainReading
  readonly events: {
    /** A timetable of who is to meet, under a setting. */
    readonly arrange: (standing: Standing) => Promise<Arranged>
    /** The same after something happened, with the fewest moved meetings. */
    readonly repair: (before: Standing, repairing: Repairing) => Promise<Repaired>
  }
  /** The common needs of the library as it is now. */
  readonly commonNeeds: () => Promise<FoundCommonNeeds>
  readonly read: (unread: Unread) => Promise<ReadingDraft>
  /** How a word may go on; only what anybody may see. */
  readonly suggest: (typed: { readonly text: string; readonly most: number }) => Promise<Suggestions>
  readonly thesaurus: ThesaurusPorts
  /** Opened when it is first asked for. */
  readonly queue: () => Promise<Queue>
  /** IANA name: the house's nights are of it. */
  readonly timeZone: string
  /** Which engine stands behind each port. */
  readonly engines: Readonly<Record<string, string>>
  /** Tonight's mail of an account; `null` when there would be none. */
  readonly previewDigest: (accountId: string) => Promise<DigestPreview | null>
  /** Brings the index in step; called after every committed write. */
  readonly afterChange: () => Promise<void>
  /** After somebody was erased: clears index, files and disk of him. */
  readonly leaveNothing: ErasePorts['leaveNothing']
  /** Moves the anchor of the audit log on to its last row; false: the log was cut off or changed, and the anchor stays. */
  readonly moveAnchor: () => Promise<boolean>
  /** Folder of the built web application; `null`: the API alone. */
  readonly webRoot: string | null
  /** The part whose being away an error tells of; `null` when it tells of something else. */
  readonly partAway: (error: unknown) => PartOnServer | null
  readonly ready: () => Promise<{ readonly ok: boolean; readonly parts: Readonly<Record<string, string>> }>
  /** Where failures are told; left out, to standard output. */
  readonly logger?: FastifyServerOptions['logger']
}
