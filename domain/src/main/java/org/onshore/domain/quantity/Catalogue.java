package org.onshore.domain.quantity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Things with a name, in the order of the file they came from.
 *
 * @param <T> what is listed
 */
public final class Catalogue<T> implements Iterable<T> {
  private final List<T> list;
  private final Map<String, T> byName;

  private Catalogue(List<T> list, Map<String, T> byName) {
    this.list = list;
    this.byName = byName;
  }

  /**
   * The things, each under its name.
   *
   * @throws IllegalArgumentException if two things have one name
   */
  public static <T> Catalogue<T> of(Iterable<T> things, Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    List<T> list = new ArrayList<>();
    for (T thing : things) {
      if (byName.putIfAbsent(name.apply(thing), thing) != null) {
        throw new IllegalArgumentException("the name '" + name.apply(thing) + "' is taken");
      }
      list.add(thing);
    }
    return new Catalogue<>(List.copyOf(list), byName);
  }

  public static <T> Catalogue<T> empty() {
    return new Catalogue<>(List.of(), new LinkedHashMap<>());
  }

  /**
   * The thing of that name.
   *
   * @throws NoSuchElementException if nothing has that name
   */
  public T get(String name) {
    return find(name).orElseThrow(() -> new NoSuchElementException("nothing named '" + name + "'"));
  }

  public Optional<T> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<T> list() {
    return list;
  }

  public int size() {
    return list.size();
  }

  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<T> iterator() {
    return list.iterator();
  }
}
