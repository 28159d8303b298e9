import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Bytes below which packing costs more than it saves. */
const threshold = 2048

/** What is text and comes whole: progress is sent as it happens, files are packed by their own formats or before they are served. */
const packed = /^(application\/(problem\+)?json|text\/(csv|plain|html))\b/

/** Answers are packed for whoever takes them so: twenty matches with their proof are 150 KB, and 15 on the line. Nothing that comes in is unpacked. */
export const compressAnswers = async (app: FastifyInstance): Promise<void> => {
  await app.register(compress, {
    globalDecompression: false,
    customTypes: packed,
    encodings: ['br', 'gzip'],
    threshold,
    // Made for each answer: the best packing takes a hundred times as long for a fifth less.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
}
