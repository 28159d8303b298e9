import type { tourZh } from '../tour.ts'

/** The same in English. */
export const tourEn: typeof tourZh = {
  title: 'Three-minute tour',
  begin: 'New here? Follow the tour: find an expert, make a shortlist, export it, see tonight’s mail',
  where: ({ named }) => `Step ${named('place')} of ${named('all')}`,
  locked: 'A park officer does this: sign in as “Park association” among the demo accounts.',
  next: 'Next',
  finish: 'Finish',
  skipStep: 'Skip this step',
  end: 'End the tour',
  close: 'Close',
  over: 'That was all',
  overDetail:
    'You have found an expert, made a shortlist, exported it and seen tonight’s mail. Now try a problem of your own.',
  steps: {
    find: {
      title: 'Find an expert',
      todo: 'Say the problem in plain words, and see who can solve it and what proves it.',
      go: 'Try an example',
      done: 'Every expert comes with a score, figure by figure, and quoted evidence. Open a card to look closer.',
    },
    shortlist: {
      title: 'Make a shortlist',
      todo: 'Name it, choose some needs and limits, and compute it.',
      go: 'To a new list',
      done: 'This is the best set of contacts under your limits; every line has its reasons.',
    },
    export: {
      title: 'Export it',
      todo: 'Open the list and choose one of the exports.',
      go: 'To the lists',
      done: 'The file can be sent or filed as it is.',
    },
    mail: {
      title: 'See tonight’s mail',
      todo: 'Who subscribes gets a mail only on nights with something new that fits. Look at tonight’s first.',
      go: 'To tonight’s mail',
      done: 'Every line has its reasons, and can be answered on the spot.',
    },
  },
}
