import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HttpPorts } from '../ports.ts'
import { needConfirmations } from './confirmations.ts'
import { escalations } from './escalations.ts'
import { needHistory } from './history.ts'
import { needMoveTable } from './move-table.ts'
import { needMovesRoutes } from './moves.ts'
import { needStatistics } from './numbers.ts'
import { needReviewers } from './reviewers.ts'

/** What can be done to a need beside writing it: every way of its states, its history, who agreed, who reviews, how many there are, and what was escalated. */
export const needRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(needMoveTable)
    for (const room of [needMovesRoutes, needHistory, needConfirmations, needReviewers, needStatistics, escalations])
      await app.register(room(ports))
  }
