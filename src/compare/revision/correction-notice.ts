/** How an outlet says that it has changed a text: the forms that news style guides prescribe for corrections, clarifications and updates. */
const notices: readonly RegExp[] = [
  /\b(?:correction|clarification|editor[’']s note|corrected|amendment)\s*(?:\([^)]{0,100}\)\s*)?[:—–]/iu,
  /\ban? (?:earlier|previous|prior) version of this (?:article|story|report|post|page|piece|headline)\b/iu,
  /\bthis (?:article|story|report|post|page|piece|headline)(?: was| has been| is being)? (?:since )?(?:been )?(?:amended|corrected|updated|edited|revised|clarified)\b/iu,
  /\b(?:updates|adds|corrects|recasts|fixes|deletes) (?:throughout|with|to|in|number|figure|toll|spelling|name)\b/iu,
  /^[^\S\n\r\u2028\u2029]*\(?updated?\b/imu,
]

/** Whether a later text says of itself that something was changed, in words that the text before it had not. */
export const saysCorrected = (before: string, after: string): boolean =>
  notices.some((notice) => notice.test(after) && !notice.test(before))
