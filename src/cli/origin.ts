import type { LoaderFault, Origin } from '../../loaders/loader.ts'
import { plain } from './table.ts'

/** An origin as people write it: `news.jsonl:12`, `crawl.warc.gz record 3`. */
export const originName = ({ file, line, record }: Origin): string => {
  const name = file === '-' ? 'standard input' : file
  return line !== undefined ? `${name}:${line}` : record !== undefined ? `${name} record ${record}` : name
}

/** A fault on one line: severity, where, cause, remedy, code. */
export const faultLine = (fault: LoaderFault): string =>
  `${fault.severity}: ${plain(originName(fault.origin))}: ${plain(fault.message)} → ${plain(fault.remedy)} [${fault.code}]`
