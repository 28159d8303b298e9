import type { FastifyRequest } from 'fastify'
import { Refused } from './problems.ts'

/** A file of a form, in memory; a room that asks for one has registered multipart with its limits. */
export interface Uploaded {
  readonly bytes: Buffer
  readonly name: string
}

/** The one file of a form, of at most `most` bytes; `noun` is what the refusals call it. */
export const fileIn = async (request: FastifyRequest, noun: string, most: number): Promise<Uploaded> => {
  try {
    const part = await request.file()
    if (part === undefined) throw new Refused(400, '缺少 file：应为一个文件。')
    return { bytes: await part.toBuffer(), name: part.filename }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'FST_REQ_FILE_TOO_LARGE') throw refusalOf(error)
    throw new Refused(413, `${noun}太大：不超过 ${most / (1024 * 1024)} MB。`)
  }
}

// The parser's own errors have no code; those of the disk and of the limits do.
const refusalOf = (error: unknown): unknown =>
  error instanceof Refused || (error as { readonly code?: unknown }).code !== undefined
    ? error
    : new Refused(400, '表单的格式有误，或没有发完。')
