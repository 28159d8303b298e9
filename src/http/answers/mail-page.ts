import type { FastifyReply } from 'fastify'

/** What a mail may do in a browser: be seen. No script, no image, no form, nothing from anywhere, and only in a frame of our own page. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

/** Sends a mail as a page of its own, under a policy of its own: its styles stand in it, and what it says comes from outside. */
export const sendMailPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .header('content-security-policy', policy)
    .header('x-frame-options', 'SAMEORIGIN')
    .type('text/html; charset=utf-8')
    .send(html)
