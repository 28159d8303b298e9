/** The body of `POST /v1/chat/completions`, as far as the tests look at it. */
export interface ChatBody {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: unknown }[]
  readonly stream?: boolean
  readonly tools?: readonly unknown[]
  readonly response_format?: { readonly type: string }
}

/** What the model says to a conversation: the text of its answer, whole. */
export type ChatModel = (body: ChatBody) => string

/** One answer as the protocol has it. */
export const chatCompletion = (model: string, content: string): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model,
  choices: [
    { index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

/** The answer as server-sent events, a few characters each, the last one `[DONE]`. */
export const chatChunks = (model: string, content: string): readonly string[] => {
  const chunk = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    })}\n\n`
  const pieces = content.match(/[\s\S]{1,40}/gu) ?? []
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...pieces.map((piece) => chunk({ content: piece }, null)),
    chunk({}, 'stop'),
    'data: [DONE]\n\n',
  ]
}
