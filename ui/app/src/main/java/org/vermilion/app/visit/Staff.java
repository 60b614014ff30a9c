package org.vermilion.app.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does which step in an organ of the demo organisation.
 *
 * @param names what the organ is called, its full name first
 * @param receivers who proposes, instructs and handles what comes in
 * @param countersigners the units that countersign and their heads, in order
 */
public record Staff(String organ, List<String> names, String drafter, String head, String office, String signer, String clerk,
        String keeper, String dispatcher, String archivist, List<String> receivers, List<Map.Entry<String, String>> countersigners) {

    /** The commission. */
    public static final Staff COMMISSION = new Staff("gzw", List.of("滨江市国有资产监督管理委员会", "滨江市国资委"), "zhoumin", "liqiang",
            "zhaolan", "liuwei", "hefang", "tangning", "xujun", "dengli", List.of("zhaolan", "sunjianguo", "gaoyuan"),
            List.of(Map.entry("gzw.cwc", "chenjing"), Map.entry("gzw.fgc", "wanglei")));

    private static final List<Staff> ALL = List.of(COMMISSION,
            new Staff("ctou", List.of("滨江城市建设投资集团有限公司", "滨江城投集团"), "hena", "zhengkai", "haojing", "fenggang", "haojing",
                    "suqing", "wuqian", "suqing", List.of("zhengkai", "fenggang", "hena"), List.of()),
            new Staff("neng", List.of("滨江能源集团有限公司", "滨江能源集团"), "fanlei", "qinming", "qinming", "shiyong", "qinming",
                    "zhulin", "zhulin", "fanlei", List.of("qinming", "shiyong", "fanlei"), List.of()),
            new Staff("yubei", List.of("渝北区国有资产监督管理中心", "渝北区国资监管中心"), "weiqing", "pengxue", "pengxue", "caojun",
                    "pengxue", "tianyu", "tianyu", "weiqing", List.of("pengxue", "caojun", "weiqing"), List.of()),
            new Staff("swu", List.of("滨江水务有限公司", "滨江水务"), "jiangtao", "hanbing", "hanbing", "luwei", "hanbing", "shenyue",
                    "shenyue", "jiangtao", List.of("hanbing", "luwei", "jiangtao"), List.of()));

    /** The staff of an organ. */
    public static Staff of(String organ) {
        return ALL.stream().filter(staff -> staff.organ().equals(organ)).findFirst().orElseThrow();
    }

    /** The staff of the organ whose name a text begins with; empty if it is none of the demo organisation. */
    public static Optional<Staff> named(String text) {
        return ALL.stream().flatMap(staff -> staff.names().stream().filter(text::startsWith).map(name -> Map.entry(name, staff)))
                .max(Comparator.comparingInt(found -> found.getKey().length())).map(Map.Entry::getValue);
    }

    /** Three organs its documents go to. */
    public List<String> recipients() {
        List<String> others = organ.equals("gzw") ? List.of("ctou", "neng", "yubei") : List.of("gzw", "ctou", "neng", "yubei");
        return others.stream().filter(other -> !other.equals(organ)).limit(3).toList();
    }

    /** The units that countersign. */
    public List<String> units() {
        return countersigners.stream().map(Map.Entry::getKey).toList();
    }

    /** Whoever has a post in it, each once. */
    public Stream<String> everybody() {
        return Stream.of(drafter, head, office, signer, clerk, keeper, dispatcher, archivist).distinct();
    }
}
