import { aboutness, isMatter } from './aboutness.ts'
import { lengthOf } from './roles.ts'

/** Below this share of matter a body is cut down to it. On graded needs cutting every body lost a little, cutting only these gained a little. */
const mostly = 0.5

/**
 * The body to search by: as it is, unless praise, terms and market fill most of it; then only the sentences about the matter.
 * Not for quoting: offsets into it are not offsets into the body.
 */
export const matterOf = (title: string, body: string): string => {
  const spans = aboutness(title, body)
  const matter = spans.filter(isMatter)
  if (lengthOf(matter) >= mostly * lengthOf(spans)) return body
  return matter.map(({ start, end }) => body.slice(start, end)).join('\n')
}
