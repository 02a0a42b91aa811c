package org.gongkai.report.spring.boot3.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.gongkai.report.spring.boot.starter.GongkaiAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each starter is a module with one room, and the one for Spring Boot 4 does not know the other. */
class ModulesTest {

    private static ModuleDescriptor module(Class<?> type) throws URISyntaxException {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    @ParameterizedTest
    @ValueSource(classes = {GongkaiAutoConfiguration.class, GongkaiBoot3AutoConfiguration.class})
    void a_starter_is_a_module_named_after_its_one_room_which_users_see(Class<?> starter) throws Exception {
        ModuleDescriptor module = module(starter);

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.name()).isEqualTo(starter.getPackageName());
        assertThat(module.packages()).containsExactly(starter.getPackageName());
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactly(starter.getPackageName());
    }

    @Test
    void the_arrow_between_the_starters_has_one_head() throws Exception {
        assertThat(module(GongkaiBoot3AutoConfiguration.class).requires().stream()
                        .map(ModuleDescriptor.Requires::name))
                .contains(GongkaiAutoConfiguration.class.getPackageName());
        assertThat(module(GongkaiAutoConfiguration.class).requires().stream().map(ModuleDescriptor.Requires::name))
                .doesNotContain(GongkaiBoot3AutoConfiguration.class.getPackageName());
    }
}
