export const zh = {
  title: '发文名义', intro: '机关只能以目录中的本机关名称和代字发文。其他名称、代字和已有字号须由系统管理员、安全保密管理员一人申请、另一人确认，方可使用；目录或通讯录中其他机关的名称不能授权。',
  ask: '申请授权', organ: '机关', kind: '授权内容', 'kind.NAME': '发文名称', 'kind.PREFIX': '机关代字', 'kind.NUMBERS': '已有字号',
  name: '名称', prefix: '代字', year: '年份', first: '起号', last: '止号', send: '提交申请', asked: '已提交，等待另一名管理员确认。',
  missing: '请填写。', missingNumber: '请填写正整数。', backwards: '止号不能小于起号。',
  list: '授权记录', empty: '还没有授权。', 'col.what': '授权内容', 'col.organ': '机关', 'col.requested': '申请', 'col.state': '状态', 'col.do': '操作',
  'state.open': '待确认', 'state.inForce': '有效', 'state.ended': '已终止', confirm: '确认', end: '终止', refuse: '不同意', confirmed: '已确认，即时生效。', ended: '已终止。',
  wait: '由另一名管理员确认', numbers: '{{name}}〔{{year}}〕{{first}}–{{last}}号', by: '{{name}}，{{role}}', 'role.SYSTEM_ADMIN': '系统管理员', 'role.SECURITY_ADMIN': '安全保密管理员',
  confirmedBy: '{{name}}确认', endedBy: '{{name}}终止',
  'joint.title': '联合行文', 'joint.intro': '其他联合行文机关须先会签，并在此登记；其印章在各自系统加盖。', 'joint.wanting': '尚未登记会签：',
  'joint.registered': '已登记会签', 'joint.name': '机关', 'joint.signer': '签署人', 'joint.signedOn': '签署日期', 'joint.scan': '会签扫描件', 'joint.scanHelp': '文件不上传，只登记其摘要；请自行归卷。',
  'joint.send': '登记会签', 'joint.done': '会签已登记。', 'joint.digest': '摘要 {{digest}}…', 'joint.save': '先保存公文，再登记会签。',
} as const;
