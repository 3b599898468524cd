package io.newsgraph.embedding;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which rows differ most (principal component analysis).
 *
 * @param mean of the rows
 * @param axes one for each direction, of length 1, the most important first
 */
record PrincipalComponents(double[] mean, double[][] axes) {

    private static final int MOST_SWEEPS = 60;

    static PrincipalComponents of(float[][] rows, int number) {
        var size = rows[0].length;
        var mean = new double[size];
        for (var row : rows) {
            for (var i = 0; i < size; i++) {
                mean[i] += row[i] / (double) rows.length;
            }
        }
        var covariance = new double[size][size];
        for (var row : rows) {
            for (var i = 0; i < size; i++) {
                var one = row[i] - mean[i];
                for (var j = 0; j <= i; j++) {
                    covariance[i][j] += one * (row[j] - mean[j]);
                }
            }
        }
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        var vectors = diagonalize(covariance);
        var axes = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -covariance[i][i]))
                .limit(number)
                .map(column -> upright(IntStream.range(0, size)
                        .mapToDouble(i -> vectors[i][column])
                        .toArray()))
                .toArray(double[][]::new);
        return new PrincipalComponents(mean, axes);
    }

    /** A row in terms of the directions. */
    double[] project(float[] row) {
        var projected = new double[axes.length];
        for (var axis = 0; axis < axes.length; axis++) {
            for (var i = 0; i < row.length; i++) {
                projected[axis] += axes[axis][i] * (row[i] - mean[i]);
            }
        }
        return projected;
    }

    /** Of the two signs of a direction the one whose largest number is positive. */
    private static double[] upright(double[] axis) {
        var largest = IntStream.range(0, axis.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(axis[i])))
                .orElseThrow();
        var sign = Math.signum(axis[largest]);
        return IntStream.range(0, axis.length).mapToDouble(i -> sign * axis[i]).toArray();
    }

    /** Jacobi's method: leaves the eigenvalues on the diagonal; the columns of the result are the eigenvectors. */
    private static double[][] diagonalize(double[][] matrix) {
        var size = matrix.length;
        var vectors = new double[size][size];
        IntStream.range(0, size).forEach(i -> vectors[i][i] = 1);
        for (var sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
            for (var p = 0; p < size; p++) {
                for (var q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    private static boolean isDiagonal(double[][] matrix) {
        var beside = 0.0;
        var on = 0.0;
        for (var i = 0; i < matrix.length; i++) {
            on += matrix[i][i] * matrix[i][i];
            for (var j = 0; j < i; j++) {
                beside += matrix[i][j] * matrix[i][j];
            }
        }
        return beside < 1e-20 * on;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        var theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var sign = theta < 0 ? -1 : 1;
        var tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        var cosine = 1 / Math.sqrt(tangent * tangent + 1);
        var sine = tangent * cosine;
        for (var row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        for (var i = 0; i < matrix.length; i++) {
            var one = matrix[p][i];
            var other = matrix[q][i];
            matrix[p][i] = cosine * one - sine * other;
            matrix[q][i] = sine * one + cosine * other;
        }
        for (var row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        var one = row[p];
        var other = row[q];
        row[p] = cosine * one - sine * other;
        row[q] = sine * one + cosine * other;
    }
}
