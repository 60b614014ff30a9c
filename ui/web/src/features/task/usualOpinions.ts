/**
 * Opinions usual at a step, by what is done there. An opinion becomes part of the record, and the record is Chinese
 * whatever language the reader's screen speaks.
 */
const RETURN = ['请修改后再报。', '请补充依据和说明后再报。'];
const USUAL: Record<string, Record<string, string[]>> = {
  'dispatch.draft': { pass: ['请审核。', '已按意见修改，请审核。'] },
  'dispatch.divisionReview': { pass: ['已核，同意报审。', '已核，请会签。'], return: RETURN },
  'dispatch.countersign': { pass: ['同意。', '无不同意见。'], object: ['不同意，理由如下：', '请修改后再送会签。'] },
  'dispatch.officeReview': { pass: ['格式、程序符合要求，拟请签发。'], return: RETURN },
  'dispatch.signOff': { pass: ['同意。', '同意，请尽快印发。'], return: RETURN },
  'dispatch.recheck': { pass: ['复核无误。'], return: ['文稿有改动，请复审。'] },
  'dispatch.number': { pass: ['已编号。'] },
  'dispatch.seal': { pass: ['已核对，用印。'] },
  'dispatch.release': { pass: ['已核对，核发。'] },
  'receipt.register': { pass: ['请拟办。'] },
  'receipt.propose': { pass: ['拟请有关处室办理。', '拟请分管领导批示。'] },
  'receipt.instruct': { pass: ['同意拟办意见。', '请按程序办理。'] },
  'receipt.handle': { pass: ['已办理。', '已阅。'] },
  'receipt.close': { pass: ['已办结。'] },
  'matter.accept': { pass: ['材料齐全，予以受理。'], supplement: ['请按所列内容一次补正。'], refuse: ['不属于本机关办理事项。'] },
  'matter.review': { pass: ['审查符合要求，拟予同意。'], reject: ['不符合规定条件，拟不予同意。'], return: RETURN },
  'matter.decide': { pass: ['同意。'], reject: ['不予同意。'], return: ['请重新审查。'] },
  'matter.sealResult': { pass: ['已核对，用印送达。'] },
};

/** What is usually said at a step; while nothing is chosen to be done there, what is said when it goes on. */
export const usualOpinions = (process: string, step: string, outcome = 'pass'): string[] => USUAL[`${process}.${step}`]?.[outcome] ?? [];
