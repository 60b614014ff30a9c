package org.vermilion.identity;

import org.vermilion.refusal.Reason;

/** Why signing in, synchronising or granting was refused. */
public enum IdentityReason implements Reason {
    SIGN_IN_REFUSED("SIGN-IN-REFUSED", Kind.UNAUTHENTICATED,
            "账号或口令不正确，或该账号已停用。请核对后重试。",
            "The account or password is wrong, or the account is disabled. Check both and try again."),
    SIGN_IN_LOCKED("SIGN-IN-LOCKED", Kind.TOO_MANY,
            "登录失败次数过多，已暂停登录。请在{0}分钟后重试。",
            "Too many sign-ins failed; signing in is suspended. Try again in {0} minutes."),
    SIGN_IN_DIRECTORY_DOWN("SIGN-IN-DIRECTORY-DOWN", Kind.UNAVAILABLE,
            "目录服务暂不可用，已登录者不受影响。请稍后重试。",
            "The directory is not available just now; those signed in are not affected. Try again later."),
    DIRECTORY_DOWN("DIRECTORY-DOWN", Kind.UNAVAILABLE,
            "目录服务没有完整应答，人员未作任何变更。请检查目录服务后重试。",
            "The directory did not answer in full; no person was changed. Check the directory and try again."),
    DIRECTORY_EMPTY("DIRECTORY-EMPTY", Kind.AGAINST_RULE,
            "目录中没有任何单位或人员，为防止全部停用，未作任何变更。请检查目录的根和读取权限。",
            "The directory shows no organ or no person; so as not to disable everybody nothing was changed. Check its base"
                    + " and the right to read it."),
    DIRECTORY_AMBIGUOUS("DIRECTORY-AMBIGUOUS", Kind.AGAINST_RULE,
            "目录中有两个单位使用同一标识（{0}），未作任何变更。请在目录中改正。",
            "Two organs or units of the directory bear one identifier ({0}); nothing was changed. Correct the directory."),
    DIRECTORY_SETTINGS("DIRECTORY-SETTINGS", Kind.INVALID,
            "目录服务的配置不正确（{0}）。请按说明改正。",
            "The settings of the directory are wrong ({0}). Correct them."),
    OWN_CLEARANCE("CLEARANCE-OWN", Kind.FORBIDDEN,
            "不得为自己授予涉密等级，请由其他安全保密管理员办理。",
            "Nobody grants a clearance to themselves; another security administrator must do it."),
    ADMINISTRATOR_CLEARANCE("CLEARANCE-ADMINISTRATOR", Kind.AGAINST_RULE,
            "三员不接触业务内容，不授予涉密等级。",
            "The three administrators see no content and are given no clearance.");

    private final Said said;

    IdentityReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
