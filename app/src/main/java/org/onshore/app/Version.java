package org.onshore.app;

import picocli.CommandLine.IVersionProvider;

/** The version of Onshore, as the build stamped it. */
public final class Version implements IVersionProvider {

  static String text() {
    String stamped = Version.class.getPackage().getImplementationVersion();
    return stamped == null ? "unbuilt" : stamped;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"onshore " + text()};
  }
}
