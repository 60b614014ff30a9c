package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vermilion.form.Form;
import org.vermilion.matter.definition.MatterPackages;

class FormTableTest {

    private final MatterPackages matters = MatterPackages.load();

    @Test
    void printsTheFieldsInTheOrderOfTheFormUnderTheirLabels() {
        List<List<String>> rows = rows("organisation-filing", CaseFixture.SLIP);

        assertThat(rows).hasSize(11).startsWith(List.of("单位（企业）名称", "滨江城市建设投资集团有限公司"),
                List.of("组织保障机构责任领导 · 姓名", "冯建国")).endsWith(List.of("联系人 · 手机", "13800000003"));
    }

    @Test
    void printsListsTicksAndLinesEachInOneCell() {
        assertThat(rows("trial-licence", "{\"urgent\": true, \"places\": [\"江北\", \"渝北\"], \"purpose\": \"一\\n二\"}"))
                .containsExactly(List.of("用途", "一；二"), List.of("是否急需", "是"), List.of("地点 · 第1项", "江北"),
                        List.of("地点 · 第2项", "渝北"));
    }

    private List<List<String>> rows(String matter, String json) {
        Form form = matters.matter(matter).orElseThrow().form();
        return FormTable.rows(form, new String(form.normalise(json), StandardCharsets.UTF_8));
    }
}
