import type { Words } from '../../api/types';

/** What the chain's actions are called. Steps of a process are named from their parts. */
const ACTIONS: Record<string, Words> = {
  'document.draft': { zh: '起草公文', en: 'Draft a document' }, 'document.revise': { zh: '修改文稿', en: 'Revise the text' },
  'document.close': { zh: '公文办结', en: 'Close a document' }, 'document.label': { zh: '提高密级', en: 'Raise the level' },
  'document.withdraw': { zh: '撤回公文', en: 'Take a document back' }, 'dispatch.withdraw': { zh: '撤回公文', en: 'Take a document back' },
  'dispatch.urge': { zh: '催办公文', en: 'Urge a document' }, 'dispatch.recheck.revise': { zh: '复核修改', en: 'Revise at rechecking' },
  'receipt.urge': { zh: '催办收文', en: 'Urge a receipt' }, 'consignment.send': { zh: '发出公文', en: 'Send a document' },
  'consignment.correct': { zh: '更正送达状态', en: 'Correct that it arrived' }, 'document.quote': { zh: '登记引文', en: 'Record a quotation' },
  'consignment.acknowledge': { zh: '签收', en: 'Acknowledge receipt' }, 'consignment.return': { zh: '退回来文', en: 'Return what arrived' },
  'consignment.urge': { zh: '催办', en: 'Urge a recipient' },
  'case.submit': { zh: '提交申请', en: 'Submit a case' }, 'case.accept.deemed': { zh: '逾期视为受理', en: 'Accepted by lapse of time' },
  'attachment.upload': { zh: '上传附件', en: 'Upload a file' }, 'attachment.remove': { zh: '删除附件', en: 'Remove a file' }, 'attachment.expire': { zh: '清除过期附件', en: 'Clear away an unused file' },
  'circulation.give': { zh: '送传阅', en: 'Give to read' }, 'circulation.read': { zh: '阅毕', en: 'Have read' },
  'record.file': { zh: '归档', en: 'File a record' }, 'evidence.export': { zh: '导出证据包', en: 'Export evidence' }, 'search.export': { zh: '导出检索结果', en: 'Export hits' },
  'audit.export': { zh: '导出审计链', en: 'Export the chain' }, 'task.seen': { zh: '打开待办', en: 'Open a task' },
  'view.keep': { zh: '保存筛选', en: 'Keep a view' }, 'view.delete': { zh: '删除筛选', en: 'Delete a view' },
  'session.sign-in': { zh: '登录', en: 'Sign in' }, 'session.sign-out': { zh: '退出登录', en: 'Sign out' }, 'session.revoke-all': { zh: '注销全部登录', en: 'End all sessions' },
  'clearance.grant': { zh: '授予涉密等级', en: 'Grant a clearance' }, 'clearance.withdraw': { zh: '撤销涉密等级', en: 'Withdraw a clearance' },
  'directory.synchronise': { zh: '同步目录', en: 'Synchronise the directory' }, 'directory.take': { zh: '取用目录', en: 'Take in the directory' },
  'person.add': { zh: '新增人员', en: 'Add a person' }, 'person.change': { zh: '变更人员', en: 'Change a person' },
  'person.disable': { zh: '停用人员', en: 'Disable a person' }, 'person.enable': { zh: '启用人员', en: 'Enable a person' },
  'issuing.grant.request': { zh: '申请发文名义授权', en: 'Ask for an issuing name' }, 'issuing.grant.confirm': { zh: '确认发文名义授权', en: 'Confirm an issuing name' },
  'issuing.grant.end': { zh: '终止发文名义授权', en: 'End an issuing name' }, 'dispatch.joint.register': { zh: '登记联合行文会签', en: 'Register a countersignature of joint issue' },
  'seal.register': { zh: '登记印章', en: 'Register a seal' }, 'request.many': { zh: '多次越权请求（合并）', en: 'Many refused requests, told once' },
};

const PROCESSES: Record<string, Words> = { dispatch: { zh: '发文', en: 'Dispatch' }, receipt: { zh: '收文', en: 'Receipt' }, case: { zh: '办件', en: 'Case' } };
const STEPS: Record<string, Words> = {
  draft: { zh: '拟稿', en: 'drafting' }, divisionReview: { zh: '处室审核', en: 'division review' }, countersign: { zh: '会签', en: 'countersigning' },
  officeReview: { zh: '核稿', en: 'office review' }, signOff: { zh: '签发', en: 'sign-off' }, recheck: { zh: '复核', en: 'rechecking' },
  number: { zh: '编号', en: 'numbering' }, seal: { zh: '用印', en: 'sealing' }, release: { zh: '核发', en: 'release' },
  register: { zh: '登记', en: 'registration' }, propose: { zh: '拟办', en: 'proposal' }, instruct: { zh: '批示', en: 'instruction' },
  handle: { zh: '承办', en: 'handling' }, close: { zh: '办结', en: 'closing' },
  accept: { zh: '受理', en: 'acceptance' }, supplement: { zh: '补正', en: 'supplement' }, review: { zh: '审查', en: 'review' },
  decide: { zh: '决定', en: 'decision' }, sealResult: { zh: '用印送达', en: 'sealing of the result' },
};
const OUTCOMES: Record<string, Words> = {
  pass: { zh: '通过', en: 'passed' }, return: { zh: '退回', en: 'returned' }, reject: { zh: '不予同意', en: 'rejected' }, refuse: { zh: '不予受理', en: 'refused' },
  supplement: { zh: '要求补正', en: 'supplement asked for' }, submit: { zh: '送审', en: 'submitted' }, object: { zh: '不同意', en: 'objected' },
  agree: { zh: '同意', en: 'agreed' }, withdraw: { zh: '撤回', en: 'taken back' },
};
const METHODS: Record<string, Words> = { get: { zh: '查看', en: 'look at' }, post: { zh: '提交', en: 'submit' }, put: { zh: '修改', en: 'change' }, delete: { zh: '删除', en: 'delete' } };

/** An action in words; one that is not known is shown as the code it is. */
export function actionWords(action: string): Words {
  const known = ACTIONS[action];
  if (known) return known;
  const [process = '', step = '', outcome = ''] = action.split('.');
  const [a, b, c] = [PROCESSES[process], STEPS[step], OUTCOMES[outcome]];
  if (a && b) return { zh: `${a.zh}·${b.zh}${c ? `：${c.zh}` : ''}`, en: `${a.en}, ${b.en}${c ? `: ${c.en}` : ''}` };
  const method = METHODS[(/^(?:request\.)?(get|post|put|delete)\b/i.exec(action)?.[1] ?? '').toLowerCase()];
  return method ? { zh: `请求${method.zh}（${action}）`, en: `Request to ${method.en} (${action})` } : { zh: action, en: action };
}

export const KNOWN_ACTIONS = Object.keys(ACTIONS);

const TYPES: Record<string, Words> = {
  document: { zh: '公文', en: 'document' }, consignment: { zh: '来文', en: 'consignment' }, receipt: { zh: '收文', en: 'receipt' }, case: { zh: '办件', en: 'case' },
  session: { zh: '登录', en: 'session' }, person: { zh: '人员', en: 'person' }, seal: { zh: '印章', en: 'seal' }, 'issuing-grant': { zh: '发文名义', en: 'issuing name' }, directory: { zh: '目录', en: 'directory' },
  audit: { zh: '审计', en: 'audit' }, attachment: { zh: '附件', en: 'attachment' }, circulation: { zh: '传阅', en: 'circulation' }, task: { zh: '待办', en: 'task' },
  matter: { zh: '事项', en: 'matter' }, request: { zh: '请求', en: 'request' },
  view: { zh: '筛选', en: 'view' }, record: { zh: '档案', en: 'record' }, search: { zh: '检索', en: 'search' }, account: { zh: '账号', en: 'account' },
};
export const OBJECT_TYPES = Object.keys(TYPES);
export const typeWords = (type: string): Words => TYPES[type] ?? { zh: type, en: type };
