import type { Page } from 'playwright-core'

// Texts, names and placeholders with Chinese characters outside what declares itself Chinese.
const texts = `[...document.body.querySelectorAll('*')]
  .filter((element) => element.closest('[lang]').lang === 'en' && element.tagName !== 'TEXTAREA')
  .flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data),
    element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '', element.getAttribute('title') ?? '',
  ])
  .filter((text) => /\\p{Script=Han}/u.test(text))`

/** Chinese texts of a page in English, but for what declares itself Chinese. */
export const chineseOn = (page: Page): Promise<readonly string[]> => page.evaluate(texts)
