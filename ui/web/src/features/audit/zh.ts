export const zh = {
  title: '安全审计',
  verify: '验证审计链', verifying: '正在验证……', 'verify.at': '验证时间：{{time}}', 'verify.never': '尚未在本页验证。', 'verify.goto': '查看断开处（第{{n}}条）',
  export: '导出签名审计链', 'export.done': '已导出。导出的文件可用 vermilion verify 在别处核验。',
  filters: '筛选', actor: '操作人账号', action: '操作', objectType: '对象类型', objectId: '对象编号', outcome: '结果', from: '从', to: '到', apply: '筛选', clear: '取消筛选',
  any: '不限', 'outcome.done': '完成', 'outcome.refused': '被拒绝',
  'col.seq': '序号', 'col.at': '时间', 'col.actor': '操作人', 'col.action': '操作', 'col.object': '对象', 'col.outcome': '结果',
  empty: '没有符合条件的事件。', broken: '审计链在这里断开', 'at.shown': '正在查看第{{n}}条附近的事件。', 'at.leave': '回到最新',
  detail: '事件第{{n}}条', 'detail.open': '查看第{{n}}条', 'detail.hash': '链节哈希', 'detail.level': '密级', 'detail.reason': '原因码', 'detail.digest': '摘要',
  'detail.code': '操作代码', 'detail.zone': '网络区域', 'detail.object': '只看这个对象', 'detail.actor': '只看这个人', close: '关闭', system: '系统',
  invalidRange: '开始日期晚于结束日期。',
} as const;
