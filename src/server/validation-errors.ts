import type { Plugin } from 'graphql-yoga'
import { shownError } from '../graphql/shown-error.ts'

/** Shows what validation finds as all other errors are shown, with a remedy: it does not pass the masking of errors. */
export const validationErrorsPlugin: Plugin = {
  onValidate:
    () =>
    ({ valid, result, setResult }) => {
      if (!valid) setResult(result.map(shownError))
    },
}
