export const zh = {
  title: '档案', reference: '档号', fonds: '全宗', category: '门类', year: '年度', retention: '保管期限', unit: '机构或问题', item: '件号',
  filedBy: '归档人', filedAt: '归档时间', number: '文号',
  'retention.PERMANENT': '永久', 'retention.THIRTY_YEARS': '30年', 'retention.TEN_YEARS': '10年',
  parts: '组成', 'part.digest': '摘要（SHA-256）',
  evidence: '证明', 'evidence.check': '重新核验', 'evidence.at': '核验时间：{{time}}', 'evidence.download': '下载证据包', 'evidence.taken': '已下载证据包。', 'category.WS': '文书', 'evidence.text': '证据包含公文、印章、每一步的签名和审计链节，任何人可以脱离本系统核验。',
  signatures: '签章验证', versions: '稿本', 'version.no': '稿本{{n}}', 'version.FINAL': '定稿', 'version.DRAFT': '草稿', document: '公文页',
  checking: '正在核验……',
} as const;
