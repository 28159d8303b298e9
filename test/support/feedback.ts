import type { Feedback } from '../../src/domain/feedback.ts'

/** An expert accepted for a need; name what the test is about. */
export const aFeedback = (own: Partial<Feedback> = {}): Feedback => ({
  id: 'feedback-1',
  asked: { kind: 'need', id: 'need-1' },
  candidate: { kind: 'expert', id: 'expert-1' },
  outcome: 'accepted',
  reason: null,
  words: null,
  saidBy: null,
  at: '2026-06-01T12:00:00.000Z',
  position: null,
  score: null,
  probability: null,
  profile: null,
  ...own,
})
