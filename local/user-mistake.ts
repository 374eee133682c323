/** Something that whoever started the local run can put right; told without a stack trace. */
export class UserMistake extends Error {
  override readonly name = 'UserMistake';
}
