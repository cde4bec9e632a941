package io.sandbox4j.test.autoconfigure;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/**
 * Finds the properties of a {@link SandboxTest}.
 */
class SandboxTestContextBootstrapper extends TestSliceTestContextBootstrapper<SandboxTest> {

}
