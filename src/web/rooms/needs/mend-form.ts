import type { Stretch } from '../../understanding/mend.ts'
import type { NeedForm } from './need-form.ts'

type Texts = Pick<NeedForm, 'title' | 'description'>

/** Title and description as one text, as it is read. */
export const textOfForm = ({ title, description }: Texts): string => `${title}\n${description}`.trim()

/** What becomes of title and description when a stretch of that text is changed. */
export const mendedForm = (
  form: Texts,
  { start, end }: Stretch,
  change: (text: string, stretch: Stretch) => string,
): Texts => {
  const { title, description } = form
  const inTitle = title.trimStart()
  if (inTitle !== '' && end <= inTitle.length) return { ...form, title: change(inTitle, { start, end }) }
  const said = inTitle === '' ? description.trimStart() : description
  const shift = inTitle === '' ? 0 : inTitle.length + 1
  return { ...form, description: change(said, { start: start - shift, end: end - shift }) }
}
