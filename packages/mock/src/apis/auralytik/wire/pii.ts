/** Runs of seven or more digits with the usual separators, and e-mail addresses. */
const phone = /\+?\d(?:[\s().-]{0,2}\d){6,}/g;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Text with everything that looks like a phone number or an e-mail address replaced by `****`. */
export function maskPii(text: string): string {
  return text.replace(mail, "****").replace(phone, "****");
}
