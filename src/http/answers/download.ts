import type { FastifyReply } from 'fastify'

/** Sends bytes that somebody else brought as a file to be saved: never shown as a page, never kept on the way. */
export const sendDownload = (
  reply: FastifyReply,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): FastifyReply =>
  reply
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(bytes)
