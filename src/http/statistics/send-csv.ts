import type { FastifyReply } from 'fastify'

/** Sends a table as a download. */
export const sendCsv = (reply: FastifyReply, name: string, file: string): FastifyReply =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .serializer((sent: unknown) => sent as string)
    .send(file)
