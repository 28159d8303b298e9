import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler } from 'fastify-type-provider-zod'
import { accounts } from './accounts/accounts.ts'
import { apiKeys } from './accounts/api-keys.ts'
import { invitations } from './accounts/invitations.ts'
import { passwords } from './accounts/passwords.ts'
import { persons } from './accounts/persons.ts'
import { secondFactor } from './accounts/second-factor.ts'
import { session } from './accounts/session.ts'
import { sessions } from './accounts/sessions.ts'
import { signOn } from './accounts/sign-on.ts'
import { recogniseViewers } from './accounts/viewers.ts'
import { answerBroken } from './answers/answer-broken.ts'
import { answerErrorBy, answerNotFound } from './answers/answer-problems.ts'
import { validatorCompiler } from './answers/validation.ts'
import { trails } from './audit/trails.ts'
import { bids } from './bounties/bids.ts'
import { bounties } from './bounties/bounties.ts'
import { namable } from './bounties/namable.ts'
import { pledges } from './bounties/pledge.ts'
import { chainRoutes } from './chains/chain-routes.ts'
import { compressAnswers } from './compress-answers.ts'
import { digests } from './digests/digests.ts'
import { mailLinks } from './digests/mail-links.ts'
import { subscriptions } from './digests/subscriptions.ts'
import { engagementAttachments } from './engagements/attachments.ts'
import { engagementContacts } from './engagements/contacts.ts'
import { engagements } from './engagements/engagements.ts'
import { engagementLedger } from './engagements/ledger.ts'
import { engagementLinks } from './engagements/links.ts'
import { engagementLog } from './engagements/log.ts'
import { engagementSteps } from './engagements/steps.ts'
import { eventChanges } from './events/changes.ts'
import { events } from './events/events.ts'
import { eventExport } from './events/export.ts'
import { chores } from './house/chores.ts'
import { engines } from './house/engines.ts'
import { mails } from './house/mails.ts'
import { queue } from './house/queue.ts'
import { imports } from './imports/imports.ts'
import { importPreviews } from './imports/previews.ts'
import { importStops } from './imports/stops.ts'
import { templates } from './imports/templates.ts'
import { experts } from './libraries/experts.ts'
import { libraryRoutes } from './libraries/library-routes.ts'
import { needs } from './libraries/needs.ts'
import { organisationNames } from './libraries/organisation-names.ts'
import { organisationNeighbours } from './libraries/organisation-neighbours.ts'
import { organisations } from './libraries/organisations.ts'
import { ownExpert } from './libraries/own-expert.ts'
import { results } from './libraries/results.ts'
import { openLimits } from './limits/limit-requests.ts'
import { commonNeeds } from './matching/common-needs.ts'
import { feedback } from './matching/feedback.ts'
import { fileReadings } from './matching/file-readings.ts'
import { matches } from './matching/matches.ts'
import { needSources } from './matching/need-sources.ts'
import { readings } from './matching/readings.ts'
import { search } from './matching/search.ts'
import { suggestions } from './matching/suggestions.ts'
import { needTeam } from './matching/team.ts'
import { needRoutes } from './needs/need-routes.ts'
import { describeApi } from './openapi.ts'
import type { HttpPorts } from './ports.ts'
import { profiles } from './profiles/profiles.ts'
import { profileRuns } from './profiles/runs.ts'
import { resultSelections } from './results/selections.ts'
import { secure } from './security.ts'
import { shortlistChanges } from './shortlists/changes.ts'
import { shortlistExport } from './shortlists/export.ts'
import { shortlists } from './shortlists/shortlists.ts'
import { statisticsRoutes } from './statistics/statistics-routes.ts'
import { thesaurusRoutes } from './thesaurus/thesaurus-routes.ts'
import { trips } from './trips/trips.ts'
import { health } from './watch/health.ts'
import { maskedLog } from './watch/masked-log.ts'
import { measure } from './watch/metrics.ts'
import { serveWeb } from './web-files.ts'

/** Bytes of a JSON body. */
const bodyLimit = 1024 * 1024

/** The HTTP API and the web application, ready to listen or to be injected into. */
export const openServer = async (ports: HttpPorts): Promise<FastifyInstance> => {
  const app = Fastify(optionsFor(ports))
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerErrorBy(ports))
  app.removeContentTypeParser('text/plain')
  await secure(app, ports.identity.publicUrl)
  await compressAnswers(app)
  await describeApi(app)
  measure(app)
  await app.register(health(ports))
  await app.register(version1(ports), { prefix: '/api/v1' })
  if (ports.webRoot === null) app.setNotFoundHandler(answerNotFound)
  else await serveWeb(app, ports.webRoot)
  await app.ready()
  return app
}

const optionsFor = (ports: HttpPorts): FastifyServerOptions => ({
  bodyLimit,
  genReqId: ports.newId,
  trustProxy: [...ports.trustedProxies],
  routerOptions: { maxParamLength: 1000 },
  // Time for 50 MB over a slow line.
  requestTimeout: 300_000,
  // A machine that does much else starts late rather than not at all.
  pluginTimeout: 120_000,
  // Addresses are not logged: a request that went well leaves no trace of what was asked.
  logController: new LogController({ disableRequestLogging: true }),
  logger: maskedLog(ports.logger ?? { level: 'warn' }),
  frameworkErrors: answerErrorBy(ports),
  clientErrorHandler: answerBroken,
})

const version1 =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const limits = await openLimits(app, ports.limits)
    app.addHook('onRequest', limits.byAddress)
    recogniseViewers(app, ports)
    app.addHook('onRequest', limits.byAccount)
    await app.register(accountRoutes(ports))
    await app.register(libraryRoutes(needs, ports))
    await app.register(needRoutes(ports))
    await app.register(libraryRoutes(results, ports))
    await app.register(resultSelections(ports))
    await app.register(libraryRoutes(experts, ports))
    for (const room of [ownExpert, organisationNames, organisationNeighbours]) await app.register(room(ports))
    await app.register(libraryRoutes(organisations, ports))
    await app.register(matches(ports))
    await app.register(needTeam(ports))
    await app.register(needSources(ports))
    await app.register(search(ports))
    await app.register(suggestions(ports))
    await app.register(feedback(ports))
    await app.register(commonNeeds(ports))
    await app.register(readings(ports))
    await app.register(fileReadings)
    await app.register(engagementRoutes(ports))
    await app.register(shortlists(ports))
    await app.register(shortlistChanges(ports))
    await app.register(shortlistExport(ports))
    await app.register(events(ports))
    await app.register(eventChanges(ports))
    await app.register(eventExport(ports))
    await app.register(trips(ports))
    await app.register(statisticsRoutes(ports))
    await app.register(chainRoutes(ports))
    await app.register(thesaurusRoutes(ports))
    for (const room of [imports, importPreviews, importStops]) await app.register(room(ports))
    await app.register(templates)
    for (const room of [subscriptions, mailLinks, digests, mails, queue, engines, chores, profiles, profileRuns])
      await app.register(room(ports))
  }

const engagementRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const room of [
      engagements,
      engagementSteps,
      engagementLog,
      engagementLedger,
      engagementContacts,
      engagementAttachments,
      engagementLinks,
      bounties,
      namable,
      pledges,
      bids,
    ])
      await app.register(room(ports))
  }

const accountRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    // Each of these asks by itself whose session it comes in.
    app.addHook('onRoute', (route) => {
      route.config = { action: 'manage own account', ...route.config }
    })
    for (const room of [
      accounts,
      session,
      sessions,
      signOn,
      passwords,
      secondFactor,
      apiKeys,
      invitations,
      trails,
      persons,
    ])
      await app.register(room(ports))
  }
