import type { ProfileRun, RunFindings } from '../../src/domain/profile-run.ts'

/** Weights of every signal that all go by words. */
export const byWordsAlone = {
  words: 1,
  meaning: 0,
  coverage: 0,
  indicators: 0,
  industry: 0,
  region: 0,
  cooperation: 0,
  maturity: 0,
  trackRecord: 0,
  freshness: 0,
  availability: 0,
}

const rising = { slope: 4, intercept: -1 }

/** Findings with a calibration of their own. */
export const someFindings: RunFindings = {
  figures: [],
  calibrationError: { result: 0.01, expert: 0.02 },
  abstention: {
    withAnswer: { none: 0, uncertain: 1, matches: 3 },
    withoutAnswer: { none: 1, uncertain: 0, matches: 0 },
  },
  fitted: {
    calibration: { need: rising, result: rising, expert: rising },
    abstention: { weights: { result: 1, expert: 1, concord: 1, colloquial: 1 }, floor: 0.5 },
  },
}

/** A run that has begun and nothing more. */
export const aRun = (told: Partial<ProfileRun> = {}): ProfileRun => ({
  id: 'run-1',
  list: 'search',
  weights: byWordsAlone,
  note: '只看用词',
  state: 'running',
  progress: { stage: 'loading', done: 0, of: 0, at: '2026-06-01T12:00:00.000Z' },
  begunBy: null,
  begun: '2026-06-01T12:00:00.000Z',
  ended: null,
  on: null,
  findings: null,
  ...told,
})
