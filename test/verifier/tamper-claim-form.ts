/** Claims written in another way than the one there is, most of them meaning the same: each a text and what takes its place. */
export const CLAIM_FORMS: Readonly<Record<string, readonly [text: string | RegExp, instead: string]>> = {
  'a space': ['"creditCode":', '"creditCode": '],
  'members in another order': [/"amountFen":(\d+),"bindingCap":null/, '"bindingCap":null,"amountFen":$1'],
  'a member twice': [/"lossFen":(\d+)/, '"lossFen":1,"lossFen":$1'],
  'a member of a step twice': [/"actor":("[^"]*")/, '"actor":$1,"actor":"nobody"'],
  'a member that no claim has': [/"tier":/, '"theirs":0,"tier":'],
  'a member left out': [/"settledOn":null/, '"settledOn2":null'],
  'a fraction': [/"lossFen":(\d+)/, '"lossFen":$1.0'],
  'a leading zero': [/"lossFen":(\d+)/, '"lossFen":0$1'],
  'an amount below nothing': [/"claimedFen":0/, '"claimedFen":-0'],
  'an amount that no number holds exactly': [/"headroomFen":\d+/, '"headroomFen":9007199254740993'],
  'a letter written as its number': ['"exposureId":"exp_', '"exposureId":"\\u0065xp_'],
  'a text in the place of a number': [/"lossFen":(\d+)/, '"lossFen":"$1"'],
};
