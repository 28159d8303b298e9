import { administrationEn } from './administration.ts'
import { askEn, examplesEn } from './ask.ts'
import { beyondEn } from './beyond.ts'
import { byRoleEn } from './by-role.ts'
import { compareEn } from './compare.ts'
import { confirmEn } from './confirm.ts'
import { boardEn, commonEn, deskEn, importsEn } from './desk.ts'
import { followUpEn } from './en/follow-up.ts'
import { subscriptionEn } from './en/subscription.ts'
import { tourEn } from './en/tour.ts'
import { eventsEn } from './events.ts'
import { failureEn } from './failure.ts'
import { fileEn } from './file.ts'
import { frameEn } from './frame.ts'
import { handOverEn } from './hand-over.ts'
import { houseEn } from './house.ts'
import { invitationEn } from './invitation.ts'
import { mailEn } from './mail.ts'
import { counted } from './message.ts'
import { movesEn } from './moves.ts'
import { needsEn } from './needs.ts'
import { noneEn, whyNotEn } from './no-match.ts'
import { degradedEn, problemEn } from './problem.ts'
import { shortlistsEn } from './shortlists.ts'
import { signInEn } from './sign-in.ts'
import { suggestEn } from './suggest.ts'
import { understoodEn } from './understood.ts'
import type { Messages } from './zh.ts'

/** Every text of the page in English. What records and reasons say stays in the language of the libraries. */
export const en: Messages = {
  brand: {
    name: 'Zhiqiao',
    motto: 'Industry meets research',
    home: '(home)',
    other: '中文',
    switch: 'Switch to Chinese',
  },
  page: {
    title: 'Zhiqiao · Describe a problem, find who and what can solve it',
    asked: ({ named }) => `${named('text')} · Zhiqiao`,
    skip: 'Skip to matches',
    broken: 'Something on this page broke',
    brokenDetail: 'Reloading usually helps. Your question is kept in the address and is not lost.',
    reload: 'Reload the page',
    lost: 'There is no such page',
    lostDetail: 'The address may be mistyped, or the page has moved.',
    toSearch: 'Back to the search',
  },
  ask: askEn,
  suggest: suggestEn,
  file: fileEn,
  compare: compareEn,
  handOver: handOverEn,
  tour: tourEn,
  understood: understoodEn,
  frame: frameEn,
  failure: failureEn,
  needs: needsEn,
  moves: movesEn,
  ...byRoleEn,
  administration: administrationEn,
  desk: deskEn,
  beyond: beyondEn,
  board: boardEn,
  ...followUpEn,
  shortlists: shortlistsEn,
  events: eventsEn,
  imports: importsEn,
  common: commonEn,
  signIn: signInEn,
  invitation: invitationEn,
  confirm: confirmEn,
  mail: mailEn,
  house: houseEn,
  subscription: subscriptionEn,
  examples: examplesEn,
  kinds: { all: 'All', expert: 'Experts', result: 'Results', label: 'What to show' },
  found: {
    expert: ({ named }) => `${named('full') ? 'first ' : ''}${named('count')}`,
    result: ({ named }) => `${named('full') ? 'first ' : ''}${named('count')}`,
    heading: 'Matches',
    order: 'Best match first',
    some: {
      expert: ({ named }) => `Found ${counted(named('count'), 'expert')}`,
      result: ({ named }) => `Found ${counted(named('count'), 'research result')}`,
    },
    joint: '. ',
    nearest: 'The nearest ones',
    busy: 'Searching experts and results…',
    more: ({ named }) => `Show the first ${named('limit')}`,
    bottom: ({ named }) =>
      `These are the first ${named('limit')}. A more precise question brings better ones to the top.`,
  },
  filters: {
    heading: 'Filters',
    open: ({ named }) => (named('count') === 0 ? 'Filters' : `Filters (${named('count')})`),
    close: 'Show matches',
    clear: 'Clear all',
    active: 'Chosen filters',
    remove: ({ named }) => `Remove the filter “${named('label')}”`,
    more: ({ named }) => `Show ${named('count')} more`,
    fewer: 'Show fewer',
    region: 'Region',
    industry: 'Industry',
    maturity: 'Maturity',
    pool: 'Library',
    resultsOnly: 'results only',
  },
  match: {
    rank: ({ named }) => `Place ${named('rank')}`,
    score: 'match',
    grade: 'Relevance: ',
    scoreOf: ({ named }) => `Match ${named('score')} of 100`,
    why: 'Why it matches',
    others: ({ named }) => counted(named('count'), 'other'),
    joint: ', ',
    details: 'All evidence and how the score adds up',
    evidence: 'Quoted evidence',
    about: 'About',
    updated: ({ named }) => `Last updated ${named('month')}, more than a year ago: check before you call.`,
    unconfirmed: 'It is not known when this was last updated: check before you call.',
  },
  grades: { 0: 'none', 1: 'weak', 2: 'fair', 3: 'strong' },
  indicators: {
    caption: 'Figures asked for',
    asked: 'Asked',
    verdict: 'Verdict',
    offered: 'On offer',
    met: 'met',
    'not met': 'not met',
    unknown: 'not stated',
    unsettled: 'to be confirmed',
    'not comparable': 'not comparable',
    tally: ({ named }) => `${named('count')} ${named('verdict')}`,
    more: ({ named }) => `Show ${named('count')} more`,
    fewer: 'Show fewer',
  },
  table: {
    caption: 'The score is the sum of its reasons',
    reason: 'Reason',
    value: 'Degree',
    weight: 'Weight',
    points: 'Points',
    total: 'Total',
    unknown: 'unknown',
  },
  fields: {
    title: 'Title',
    name: 'Name',
    description: 'About',
    keywords: 'Keywords',
    fields: 'Fields',
    body: 'Text',
  },
  facts: {
    fields: 'Fields',
    purposes: 'Offers',
    availability: 'Availability',
    capacity: 'Can take',
    capacityOf: ({ named }) => `${named('count')} more`,
    maturity: 'Maturity',
    cooperation: 'Cooperation',
    price: 'Price',
    inventors: 'Inventors',
    patents: 'Patents',
  },
  signals: {
    words: 'Words',
    meaning: 'Meaning',
    coverage: 'To the point',
    thesaurus: 'Synonyms',
    indicators: 'Indicators',
    industry: 'Industry',
    region: 'Region',
    cooperation: 'Cooperation',
    maturity: 'Maturity',
    trackRecord: 'Track record',
    freshness: 'Freshness',
    availability: 'Availability',
  },
  refused: {
    expert: ({ named }) =>
      `${counted(named('count'), 'expert')} with related work ${named('count') === 1 ? 'is' : 'are'} not listed: ${named('reasons')}`,
    result: ({ named }) =>
      `${counted(named('count'), 'related result')} ${named('count') === 1 ? 'is' : 'are'} not listed: ${named('reasons')}`,
    'no capacity': 'no capacity left',
    'own wish': 'does not wish to be recommended',
    'other purpose': 'not available for technical problems',
    'same organisation': 'same organisation',
    'same record': 'same record',
    'declined before': 'marked as not suitable before',
    restore: 'Take it back and search again',
    other: 'may not be proposed',
  },
  feedback: {
    label: 'Feedback on this match',
    accept: 'Interested',
    decline: 'Not suitable',
    accepted: 'Noted: interested. ',
    declined: 'Noted: not suitable, it will not be listed again. ',
    because: ({ named }) => `Reason: ${named('reason')}. `,
    undo: 'Undo',
    why: 'What does not suit?',
    words: 'A few words, if you like, then the reason',
    cancel: 'Cancel',
    failed: ({ named }) => `This was not noted: ${named('why')}. Please press again.`,
    signIn: 'This was not noted: please sign in first.',
    reasons: {
      'off topic': 'another topic',
      'targets missed': 'misses the figures',
      'not credible': 'too little proof',
      'too early': 'not mature yet',
      'too far': 'too far away',
      'bad time': 'bad time',
      price: 'price',
      'known already': 'known already',
      other: 'other',
    },
  },
  parts: {
    several: ({ named }) => `You ask for ${counted(named('count'), 'thing')}, each looked for by itself:`,
    best: ({ named }) => `best: ${named('title')}`,
    none: 'no good match yet',
    covers: ({ named }) => `Suits ${named('parts')}`,
    order: 'part by part in turn',
  },
  none: noneEn,
  whyNot: whyNotEn,
  degraded: degradedEn,
  problem: problemEn,
}
