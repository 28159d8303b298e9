import type { Tables } from '../../src/ports/tables.ts'

/** What the text columns of a table hold, their names in SQL between blanks. */
export interface Declared {
  /** Data about a person: the table is named in `places`, and nothing of it is left when he is deleted. */
  readonly personal?: string
  /** Free words of somebody else, in which a person may be named: looked through after a deletion. */
  readonly words?: string
  /** Ids of our own that lead nowhere once a person is gone, codes, hashes, figures. */
  readonly plain?: string
}

const frame = 'id pool source visibility organisation_id region content_hash audience'

/** Every text column of every table, by what it holds. A new table or column that is not told here fails a test. */
export const columns = {
  accounts: { personal: 'id email name password_hash totp_secret totp_pending' },
  memberships: { personal: 'account_id role organisation_id expert_id', plain: 'id' },
  sessions: { personal: 'account_id address agent', plain: 'token_hash id membership_id sign_on' },
  apiKeys: { personal: 'account_id name', plain: 'token_hash id membership_id scope' },
  accountLinks: { personal: 'account_id', plain: 'token_hash' },
  attempts: { personal: 'subject' },
  outsideIdentities: { personal: 'issuer subject account_id' },
  signOns: { words: 'next', plain: 'token_hash state nonce verifier invitation' },
  recoveryCodes: { personal: 'account_id', plain: 'code_hash' },
  processingGrounds: { personal: 'subject_id', plain: 'subject_kind purpose ground origin' },
  forgotten: { plain: 'digest' },
  houseKeys: { plain: 'name key' },
  experts: {
    personal:
      'id name organisation title honours category purposes fields industries description availability language phone email extra',
    plain: 'pool source visibility organisation_id region country content_hash audience',
  },
  expertWords: { personal: 'expert_id title original own', plain: 'kind stance' },
  expertWishes: { personal: 'expert_id profile', plain: 'refused_parks refused_fields' },
  evidence: { personal: 'id expert_id title description role number', plain: 'kind' },
  vectors: { personal: 'document_id owner', plain: 'space kind text_hash' },
  owedVectors: { personal: 'owner', plain: 'space kind' },
  indexChanges: { personal: 'owner', plain: 'kind' },
  needs: {
    words: 'title description organisation keywords extra budget',
    plain: `${frame} industry need_type cooperation state`,
  },
  needHistory: {
    words: 'reason',
    plain: 'need_id deed from_state to_state account_id role organisation_id detail',
  },
  needProxies: { plain: 'need_id account_id organisation_id channel confirmed_by' },
  // Of the address only its first letter and its domain are kept.
  needConfirmationLinks: { plain: 'token_hash need_id sent_to' },
  results: {
    personal: 'inventors',
    words: 'title description organisation keywords extra price patents',
    plain: `${frame} industry maturity cooperation`,
  },
  organisations: { words: 'name description', plain: 'id kind region industry park content_hash' },
  organisationEdges: { plain: 'organisation_id relation other_id' },
  organisationGraph: {},
  grants: { personal: 'audience', plain: 'kind record_id granted_by' },
  questions: { personal: 'text', plain: 'id' },
  feedback: {
    personal: 'asked_id record_id words said_by',
    plain: 'id asked_kind kind outcome reason profile',
  },
  feedbackWithdrawals: { personal: 'words said_by', plain: 'feedback_id' },
  mails: { personal: 'recipient subject mail reply', plain: 'message_id state' },
  undeliverable: { personal: 'address reply' },
  jobs: { personal: 'payload key last_error', plain: 'name state' },
  imports: { personal: 'file_name', plain: 'sha256 kind state counts' },
  // Names of columns, and what they are for.
  resultSelections: { words: 'reason', plain: 'result_id state account_id' },
  importMappings: { plain: 'owner kind headers fields' },
  importRuns: { plain: 'id account_id' },
  idempotency: { personal: 'headers body', plain: 'key fingerprint' },
  // Ids and names of fields, by its own rule; nobody can take a row back.
  audit: { plain: 'account_id role organisation_id action kind record_ids fields previous_hash hash' },
  engagements: {
    personal: 'candidate_id owner broker contact_name contact_phone contact_email partner audience',
    words: 'next_action firm_says conclusion',
    plain: 'id need_id kind organisation_id pool state escalated_to origin',
  },
  engagementEvents: { personal: 'note by', plain: 'id engagement_id kind step state' },
  engagementProblems: { personal: 'title note', plain: 'id engagement_id state' },
  engagementOutcomes: {
    personal: 'note by withdrawn',
    plain: 'id engagement_id bounty_id kind standing contract_number amount mode credits',
  },
  engagementRatings: { personal: 'words by', plain: 'engagement_id side' },
  engagementReleases: { personal: 'account_id', plain: 'engagement_id' },
  engagementLinks: { personal: 'sent_to', plain: 'token_hash engagement_id purpose fate' },
  engagementEscalations: { plain: 'engagement_id step' },
  engagementAttachments: { personal: 'name by', plain: 'id engagement_id type sha256' },
  awakeningCandidates: { plain: 'kind id content_hash text_hash' },
  awakenings: { plain: 'need_id kind candidate_id text_hash' },
  bounties: {
    personal: 'panel audience',
    words: 'title indicators acceptance reward project',
    plain: 'id need_id organisation_id pool region budget scope state winner',
  },
  bids: { personal: 'account team plan pledge', plain: 'id bounty_id organisation_id' },
  bidScores: { personal: 'account words', plain: 'bid_id' },
  bountyNotices: { personal: 'account_id', plain: 'bounty_id' },
  shortlists: {
    personal: 'title made_by limits letterhead conflict',
    plain: 'id pool state needs progress audience',
  },
  shortlistVersions: { personal: 'by why lines unserved', plain: 'shortlist_id act figures' },
  chains: { words: 'title nodes', plain: 'id pool audience' },
  chainPlacements: { personal: 'record_id by', plain: 'chain_id kind node_id' },
  events: { personal: 'title place host made_by', plain: 'id day pool shortlist_id audience' },
  eventVersions: { personal: 'by why setting meetings unplaced ways_out', plain: 'event_id act places figures' },
  exposures: { personal: 'expert_id', plain: 'need_id shortlist_id' },
  // Figures, and words on why they differ: of numbers, not of people. The account is an id.
  yearlyFilings: { words: 'figures reason', plain: 'organisation_id state by' },
  subscriptions: { personal: 'account_id searches', plain: 'frequency quiet_days' },
  digestRuns: { plain: 'report' },
  digests: { personal: 'account_id digest', plain: 'message_id' },
  digestItems: { personal: 'account_id record_id', plain: 'kind' },
  digestRecipients: { personal: 'account_id carried' },
  digestSubstance: { personal: 'record_id', plain: 'kind print' },
  digestAnswers: { personal: 'account_id record_id', plain: 'kind answer feedback_id' },
  droppedJobs: { words: 'reason', plain: 'job name error by' },
  chores: { plain: 'id work wish state begun_by found failure' },
  profileRuns: { words: 'note', plain: 'id list weights state progress begun_by measured_on findings needs' },
  profileChanges: { words: 'why', plain: 'list run_id by' },
  schedules: { plain: 'name' },
  // Words of a trade and why; the account is an id.
  thesaurusChanges: { words: 'concept added removed renamed why', plain: 'act kind industry by' },
  searchVersions: { plain: 'version engine tag state' },
  filledSpaces: { plain: 'space' },
  embedderModels: { plain: 'space' },
  // The words the house's own embedder has learnt: names are taken out of them by src/engines/leave-nothing.ts.
  embedderModelParts: { plain: 'space' },
  migrations: { plain: 'name hash' },
} as const satisfies Readonly<Record<keyof Tables | 'idempotency' | 'migrations', Declared>>
