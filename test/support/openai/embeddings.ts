import type { Answer, Fault } from '../openai-server.ts'
import { asBase64, nearVector } from './near-vectors.ts'

/** The body of `POST /v1/embeddings`. */
export interface EmbeddingsBody {
  readonly model: string
  readonly input: string | readonly string[]
  readonly encoding_format?: 'float' | 'base64'
  readonly dimensions?: number
}

/** How the model behind the server is made. */
export interface EmbeddingModel {
  /** Model name -> dimensions of its vectors. */
  readonly models: Readonly<Record<string, number>>
  /** Characters of one text; a longer one is refused as the real server refuses it. */
  readonly longest: number
}

const wrong = (status: number, message: string, code: string): Answer => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param: null, code } },
})

/** Answers as OpenAI does, or with what the fault does to the answer. */
export const answerEmbeddings = (
  body: EmbeddingsBody,
  { models, longest }: EmbeddingModel,
  fault: Fault | null,
): Answer => {
  const own = models[body.model]
  const texts = typeof body.input === 'string' ? [body.input] : body.input
  if (own === undefined) return wrong(404, `The model \`${body.model}\` does not exist`, 'model_not_found')
  if (texts.length === 0 || texts.some((text) => text === ''))
    return wrong(400, "'$.input' is invalid. Please check the API reference.", 'invalid_input')
  if (texts.some((text) => text.length > longest))
    return wrong(
      400,
      `This model's maximum context length is ${longest} tokens, however you requested more`,
      'context_length_exceeded',
    )
  const dimensions = (body.dimensions ?? own) + (fault?.kind === 'wrong dimensions' ? 1 : 0)
  const data = texts.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: shaped(spoilt(nearVector(text, dimensions, body.model), fault), body.encoding_format),
  }))
  const used = texts.reduce((sum, text) => sum + text.length, 0)
  return {
    status: 200,
    body: {
      object: 'list',
      data: arranged(data, fault),
      model: body.model,
      usage: { prompt_tokens: used, total_tokens: used },
    },
  }
}

const shaped = (vector: readonly number[], format: EmbeddingsBody['encoding_format']): readonly number[] | string =>
  format === 'base64' ? asBase64(vector) : vector

// JSON has no NaN: a server written in Python sends the bare word, one written in JavaScript `null`, as this one does.
const spoilt = (vector: readonly number[], fault: Fault | null): readonly number[] =>
  fault?.kind === 'not a number' ? vector.with(0, Number.NaN) : vector

const arranged = <T>(data: readonly T[], fault: Fault | null): readonly T[] => {
  if (fault?.kind === 'fewer') return data.slice(1)
  return fault?.kind === 'shuffled' ? data.toReversed() : data
}
